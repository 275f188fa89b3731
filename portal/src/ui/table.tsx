import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of each row; the first one is its heading. */
  readonly rows: readonly (readonly ReactNode[])[];
}

const MANY_COLUMNS = 4;

/** A table that scrolls within itself where the page is too narrow. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <div
      className={`kd-scroll${columns.length > MANY_COLUMNS ? ' kd-scroll--wide' : ''}`}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="kern-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((column) => (
              <th className="kern-table__header" scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map(([heading, ...cells], row) => (
            <tr className="kern-table__row" key={row}>
              <th className="kern-table__header" scope="row">
                {heading}
              </th>
              {cells.map((cell, column) => (
                <td className="kern-table__cell" key={column}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
