/** Whether there is any storage to ask; it may still refuse. */
export const CAN_REMEMBER = "indexedDB" in globalThis;
