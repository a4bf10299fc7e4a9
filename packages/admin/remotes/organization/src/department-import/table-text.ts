/** Bytes of a file as text: UTF-8, else GB 18030, which is what spreadsheets write on Chinese computers. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
