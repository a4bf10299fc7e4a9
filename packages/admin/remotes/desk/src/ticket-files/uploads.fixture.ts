export const PHOTO = new File(['x'], '铭牌.png', { type: 'image/png' });

/** The browser's own way of sending, with what the server would say. */
export function answersWith(status: number, body: object) {
  const sent: string[] = [];
  class Request {
    readonly upload: { onprogress?: (event: object) => void } = {};
    readonly status = status;
    readonly responseText = JSON.stringify(body);
    onloadend = () => undefined;
    open(_method: string, address: string) {
      sent.push(decodeURIComponent(address));
    }
    setRequestHeader() {}
    abort() {}
    send() {
      queueMicrotask(() => this.onloadend());
    }
  }
  jest.spyOn(window, 'XMLHttpRequest').mockImplementation((() => new Request()) as never);
  return sent;
}
