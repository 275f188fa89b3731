import type { ServerResponse } from 'node:http';

/** How the double answers: as it should, or as a server in trouble does. */
export type Trouble =
  | 'none'
  | 'silent'
  | 'slow-body'
  | 'error-500'
  | 'busy-503'
  | 'wrong-key-403'
  | 'proxy-page'
  | 'other-json'
  | 'cut-off'
  | 'cut-off-midway';

const BEGINNING = '{"results":[';
const JSON_TYPE = { 'content-type': 'application/json' };

/** Answers like a server in trouble; returns whether it is in any. */
export function answerInTrouble(trouble: Trouble, response: ServerResponse): boolean {
  switch (trouble) {
    case 'none':
      return false;
    case 'silent':
      return true;
    case 'slow-body':
      response.writeHead(200, JSON_TYPE).write(BEGINNING);
      return true;
    case 'error-500':
      sendJson(response, 500, JSON.stringify(toProblem('internal')));
      return true;
    case 'busy-503':
      response.setHeader('retry-after', '10');
      sendJson(response, 503, JSON.stringify(toProblem('too_many_search_requests')));
      return true;
    case 'wrong-key-403':
      sendJson(response, 403, JSON.stringify(toProblem('invalid_api_key')));
      return true;
    case 'other-json':
      sendJson(response, 200, '{"status":"ok"}');
      return true;
    case 'proxy-page':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
      return true;
    case 'cut-off':
      response.destroy();
      return true;
    case 'cut-off-midway':
      response.writeHead(200, JSON_TYPE).write(BEGINNING, () => response.destroy());
      return true;
  }
}

/** An error as a server says it. */
export function toProblem(code: string): object {
  return { message: code, code, type: 'invalid_request', link: '' };
}

/** Sends an answer that is written already. */
export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, JSON_TYPE).end(body);
}
