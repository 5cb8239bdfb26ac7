import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { App } from "../../src/app/App";
import { ROUTES as WALKED, STATES } from "../browser/accessStates";
import { HOSTILE_ADDRESSES } from "../browser/hostileAddresses";
import { pathsIn, routeOf, ROUTES } from "../fixtures/routes";

describe("the pages of the router", () => {
  it("are the first one, and those that are loaded when they are asked for", () => {
    expect(pathsIn(App({ queryClient: new QueryClient() }))).toEqual(["/", "*"]);
    expect(ROUTES.length).toBeGreaterThan(20);
    expect(new Set(ROUTES).size).toBe(ROUTES.length);
  });

  it("are all visited with hostile data: a new one cannot be forgotten", () => {
    expect(new Set(HOSTILE_ADDRESSES.map(routeOf))).toEqual(new Set(ROUTES));
  });

  it("are all walked for people who do not see, or see little", () => {
    const walked = [...WALKED, ...STATES].map(({ address }) => routeOf(address));
    expect(new Set(walked)).toEqual(new Set(ROUTES));
  });
});
