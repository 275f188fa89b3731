import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';
import { Group } from './choice';
import { Icon } from './icon';

interface RowsFieldProps<Row> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
  /** A row in which nothing stands. */
  readonly blank: Row;
  /** What a row is called: "Schritt 2". */
  readonly nameOf: (number: number) => string;
  readonly addLabel: string;
  /** The controls of a row. */
  readonly render: (row: Row, index: number, change: (part: Partial<Row>) => void) => ReactNode;
  /** Whether their order says something. */
  readonly ordered?: boolean;
}

/** Rows that can be added, removed and, where their order says something, moved. The focus stays with the row at hand. */
export function RowsField<Row extends object>(props: RowsFieldProps<Row>) {
  const { id, rows, onChange, blank, nameOf, addLabel, render, ordered = false } = props;
  const focusNext = useRef<string>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    const target = document.getElementById(focusNext.current);
    focusNext.current = undefined;
    const first = target?.querySelector<HTMLElement>('input, textarea, select');
    (first ?? target)?.focus();
  }, [rows]);
  const change = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, position) => (position === index ? { ...row, ...part } : row)));
  const move = (from: number, to: number) => {
    focusNext.current = `${id}-${to}`;
    onChange(rows.with(from, rows[to]!).with(to, rows[from]!));
  };
  const remove = (index: number) => {
    focusNext.current = rows.length > 1 ? `${id}-${Math.max(index - 1, 0)}` : id;
    onChange(rows.toSpliced(index, 1));
  };
  return (
    <Group id={id} label={props.label} hint={props.hint} error={props.error} optional>
      <div className="kd-rows">
        {rows.map((row, index) => (
          <div
            className="kd-row"
            id={`${id}-${index}`}
            role="group"
            aria-labelledby={`${id}-${index}-label`}
            tabIndex={-1}
            key={index}
          >
            <p className="kern-label" id={`${id}-${index}-label`}>
              {nameOf(index + 1)}
            </p>
            {render(row, index, (part) => change(index, part))}
            <div className="kd-row__actions">
              {ordered && index > 0 && (
                <Button
                  rank="tertiary"
                  label={t`${nameOf(index + 1)} nach oben`}
                  onClick={() => move(index, index - 1)}
                >
                  <Icon name="arrow-up" />
                </Button>
              )}
              {ordered && index < rows.length - 1 && (
                <Button
                  rank="tertiary"
                  label={t`${nameOf(index + 1)} nach unten`}
                  onClick={() => move(index, index + 1)}
                >
                  <Icon name="arrow-down" />
                </Button>
              )}
              <Button rank="tertiary" label={t`${nameOf(index + 1)} entfernen`} onClick={() => remove(index)}>
                <Trans>Entfernen</Trans>
              </Button>
            </div>
          </div>
        ))}
        <Button
          onClick={() => {
            focusNext.current = `${id}-${rows.length}`;
            onChange([...rows, blank]);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </Group>
  );
}
