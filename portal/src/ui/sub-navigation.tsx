import { NavLink } from 'react-router';

interface SubNavigationProps {
  /** What the pages have in common. */
  readonly label: string;
  readonly pages: readonly { readonly to: string; readonly label: string }[];
}

/** The way between pages that belong together. */
export function SubNavigation({ label, pages }: SubNavigationProps) {
  return (
    <nav className="kd-subnav" aria-label={label}>
      <ul>
        {pages.map(({ to, label: words }) => (
          <li key={to}>
            <NavLink className="kd-subnav__link" to={to} end>
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
