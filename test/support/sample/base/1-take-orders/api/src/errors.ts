/** Errors that the server turns into an answer with this status. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export class NotFound extends HttpError {
  constructor(message: string) {
    super(404, message);
  }
}

export class Unprocessable extends HttpError {
  constructor(message: string) {
    super(422, message);
  }
}
