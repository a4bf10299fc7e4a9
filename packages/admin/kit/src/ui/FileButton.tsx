import { Button } from '../antd.js';
import { useFileChooser } from './useFileChooser.js';

interface Props {
  readonly label: string;
  /** Media types and endings, as the browser's chooser wants them. */
  readonly accept: string;
  readonly isBusy?: boolean;
  onFile(file: File): unknown;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, isBusy = false, onFile }: Props) {
  const chooser = useFileChooser({ label, accept, onFiles: ([file]) => file && onFile(file) });
  return (
    <>
      {chooser.field}
      <Button loading={isBusy} onClick={chooser.open}>
        {label}
      </Button>
    </>
  );
}
