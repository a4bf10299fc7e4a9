/** How a browser treats the file, with its name in whatever script (RFC 6266). */
export function contentDisposition(name: string, isDownload = false): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isDownload ? 'attachment' : 'inline'}; filename*=UTF-8''${encoded}`;
}
