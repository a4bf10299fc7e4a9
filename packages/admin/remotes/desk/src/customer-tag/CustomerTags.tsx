import { useCommand } from '@shouwen/admin-kit';
import { CustomerTagDocument, type CustomerTags_CustomerFragment } from '../gql/graphql.js';
import { TagEditor } from './TagEditor.js';

/** A customer's tags. */
export function CustomerTags({ customer: { id: customerId, tags, viewerCan } }: { readonly customer: CustomerTags_CustomerFragment }) {
  const command = useCommand(CustomerTagDocument);
  return (
    <TagEditor
      list="CUSTOMER_TAG"
      tags={tags}
      ability={viewerCan.update}
      isBusy={command.running}
      onAdd={(id) => command.run({ input: { customerId, addIds: [id] } })}
      onRemove={(id) => command.run({ input: { customerId, removeIds: [id] } })}
    />
  );
}
