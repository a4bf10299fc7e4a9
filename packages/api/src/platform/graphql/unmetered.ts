import { Extensions } from 'type-graphql';

/** Marks a root field that has a limit of its own (signing in), so that the general one does not count it. */
export function Unmetered(): MethodDecorator & PropertyDecorator {
  return Extensions({ isUnmetered: true });
}
