/** Before the path of a set that is meant as it was at the previous visit, in `con=`. */
export const VISIT_PREFIX = "visita:";
