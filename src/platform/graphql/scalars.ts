import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function checkDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('Ein Datum hat die Form JJJJ-MM-TT, etwa 2026-03-12.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Marks a field as a calendar date. In code it is the text itself, so that no time zone can shift it. */
export class CalendarDate {}

@Scalar('Date', () => CalendarDate)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A calendar date without time zone, `YYYY-MM-DD`.';
  serialize(value: unknown): string {
    return checkDate(value);
  }
  parseValue(value: unknown): string {
    return checkDate(value);
  }
  parseLiteral(node: ValueNode): string {
    return checkDate(node.kind === Kind.STRING ? node.value : undefined);
  }
}
