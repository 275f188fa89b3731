import { Field, ObjectType } from '@nestjs/graphql';
import { LegalPageName } from './legal-page.enums.js';

@ObjectType({ description: 'A page that the law wants, as the operator has written it.' })
export class LegalPage {
  @Field(() => LegalPageName, { description: 'Which one.' })
  name!: LegalPageName;

  @Field({ description: 'Its text as sanitised HTML, without a title of its own.' })
  html!: string;

  @Field({ description: 'Whether it is the text that ships with the service, because the operator has given none.' })
  isDefault!: boolean;
}
