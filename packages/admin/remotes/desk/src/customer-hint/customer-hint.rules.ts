export interface Typed {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What is looked for, once there is enough of anything to look for; null: nothing. `typed` are name, phone and e-mail, a line each. */
export function hintAsked(typed: string) {
  const [name = '', phone = '', email = ''] = typed.split('\n');
  const asked = { byName: [...name].length >= 2, byPhone: phone.replace(/\D/g, '').length >= 7, byEmail: /^\S+@\S+\.\S+$/.test(email) };
  return asked.byName || asked.byPhone || asked.byEmail ? { name, phone, email, ...asked } : null;
}

const MOST = 4;

/** Those found, each once; what speaks the loudest first. */
export function hinted<Known extends { readonly id: string }>(lists: readonly (readonly Known[] | undefined)[]): readonly Known[] {
  const all = lists.flatMap((list) => list ?? []);
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index).slice(0, MOST);
}
