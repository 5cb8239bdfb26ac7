/** What may be the id of a record. It is part of addresses, where dots alone lead to another folder. */
export const RECORD_ID = /^(?!\.+$)[A-Za-z0-9._-]{1,64}$/;
