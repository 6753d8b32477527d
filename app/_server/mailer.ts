import nodemailer from 'nodemailer';

export type Mailer = {
  /** Resolves when the mail server has taken the mail. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
};

type OutgoingMail = {
  id: number;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** Mail through an SMTP server, over one connection that is kept until `close`. */
export function createMailer({
  url,
  from,
}: {
  url: string;
  from: string | { name: string; address: string };
}): Mailer {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text, html, headers }) {
      await transport.sendMail({
        from,
        // As an object it is one address, whatever it contains.
        to: { name: '', address: to },
        subject: subject.replace(/\p{Cc}+/gu, ' '),
        text,
        html,
        headers,
        // The same for every attempt, so that mail programs show a mail once that was taken twice.
        messageId: `<outbox-${id}@${senderHost(from)}>`,
      });
    },
    close: () => transport.close(),
  };
}

function senderHost(from: string | { address: string }): string {
  const address = typeof from === 'string' ? from : from.address;
  return address.replace(/^.*@/, '').replace(/>.*$/, '');
}

/** What stood in the way: this mail for good, this mail for now, or the mail server and so every mail. */
export type Trouble = 'refused' | 'later' | 'server';

const serverCodes = [
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ECONNECTION',
  'ECONFIG',
  'EDNS',
  'EPROTOCOL',
  'EPROXY',
  'ESOCKET',
  'ETIMEDOUT',
  'ETLS',
];

/** Reads an error of nodemailer or its SMTP server's answer (RFC 5321, 4.2.1: 4xx passes, 5xx stays). */
export function troubleOf(error: unknown): Trouble {
  const { code, command, responseCode } = (error ?? {}) as {
    code?: string;
    command?: string;
    responseCode?: number;
  };
  // A refused sender is a setting of ours and not the reader's address.
  if (responseCode === 421 || command === 'MAIL FROM' || serverCodes.includes(code ?? '')) return 'server';
  if (responseCode) return responseCode >= 500 ? 'refused' : 'later';
  return code === 'EENVELOPE' ? 'refused' : 'later';
}
