/** A hex SHA-256 of a UTF-8 text; given from outside, because the core has no cryptography of its own. */
export type Hash = (text: string) => string;
