type EntityClass = new () => object;

const registered = new Set<EntityClass>();

/** Class decorator of every entity, beside TypeORM's own: makes its table known to the data source. */
export function Mapped(): ClassDecorator {
  return (target) => {
    registered.add(target as unknown as EntityClass);
  };
}

/** All entity classes that have been loaded. */
export function entities(): EntityClass[] {
  return [...registered];
}
