/** From so many links on, every line is laid over the others, so that where they are dense shows. */
export const MANY_LINKS = 1500;
