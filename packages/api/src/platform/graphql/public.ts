import { Extensions } from 'type-graphql';

/**
 * Marks a root field that works without signing in. Every other root field carries `@Authorized(…)`;
 * a schema test refuses a root field that has neither, so nothing is public by forgetting.
 */
export function Public(): MethodDecorator & PropertyDecorator {
  return Extensions({ isPublic: true });
}
