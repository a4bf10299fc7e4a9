import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../kernel/settings.js';

/** What a mail server was handed. */
export interface TakenMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A real SMTP server on a port of its own, with a name and a password. */
export class TestMailServer {
  readonly taken: TakenMail[] = [];
  /** What it answers to the next mails instead of taking them. */
  refusal: Error | null = null;
  readonly #server: SMTPServer;

  private constructor() {
    const options: SMTPServerOptions = {
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, answer) =>
        username === 'desk' && password === 'hush' ? answer(null, { user: username }) : answer(new Error('no')),
      onData: (stream, { envelope }, answer) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (this.refusal) return answer(this.refusal);
          this.taken.push(mailIn(Buffer.concat(chunks).toString('utf8'), envelope.rcptTo[0]?.address ?? ''));
          answer(null);
        });
      },
    };
    this.#server = new SMTPServer(options);
  }

  static async start(): Promise<TestMailServer> {
    const server = new TestMailServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  settings(password = 'hush'): MailSettings {
    const { port } = this.#server.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, isTls: false, user: 'desk', password, from: '首问 <service@example.cn>' };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Reads back what nodemailer writes: encoded words in the head, one text body. */
function mailIn(raw: string, to: string): TakenMail {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const unfolded = head.replace(/\r\n[ \t]/g, ' ');
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? '';
  const text = body.join('\r\n\r\n');
  const isBase64 = /^Content-Transfer-Encoding: base64/im.test(head);
  return { to, subject: wordsOf(subject), text: isBase64 ? Buffer.from(text, 'base64').toString('utf8') : quoted(text) };
}

function wordsOf(subject: string): string {
  return subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : quoted(word.replace(/_/g, ' ')),
    );
}

function quoted(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}
