import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Mapped } from '../../platform/database/registry.js';

/** A projection of something that can be found; can be made anew from the other tables at any time. */
@Mapped()
@Entity('search_documents')
@Index('search_documents_vector', { synchronize: false })
@Index('search_documents_facets', { synchronize: false })
@Index('search_documents_houses', { synchronize: false })
@Index('search_documents_titles', { synchronize: false })
@Index('search_documents_title_words', { synchronize: false })
@Index('search_documents_newest', ['kind', 'publishedAt', 'id'])
export class SearchDocumentRow {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Version of the row that was projected; an older one never overwrites a newer one. */
  @Column('int')
  searchVersion!: number;

  /** Whether the whole network may read it; otherwise only the houses. */
  @Column('boolean')
  network!: boolean;

  @Column('uuid', { array: true })
  houseIds!: string[];

  @Column('text')
  title!: string;

  /** Labels, aliases and the house, as plain text. */
  @Column('text')
  keywords!: string;

  /** All other text that is searched, as plain text. */
  @Column('text')
  body!: string;

  /** `facet:code`, such as `topic:VIDEOBERATUNG`. */
  @Column('text', { array: true })
  facets!: string[];

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** Distinct words in normal form, for the vocabulary. */
  @Column('text', { array: true })
  words!: string[];

  /** Title and body as their words in normal form, for phrases. */
  @Column('text')
  folded!: string;

  /** Version of analyser and index definition that made the row. */
  @Column('int')
  indexVersion!: number;

  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  vector!: string;

  /** Terms of the title, without places. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  titleVector!: string;
}
