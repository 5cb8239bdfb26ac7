import { readFileSync } from "node:fs";
import { fireEvent, render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { AgreementMarks } from "../../../src/figures/agreements/AgreementMarks";
import { AgreementHead } from "../../../src/figures/agreements/AgreementHead";
import { AgreementNames } from "../../../src/figures/agreements/AgreementNames";
import { AgreementLegend } from "../../../src/figures/agreements/AgreementLegend";
import type { AgreementMark, BodyMark } from "../../../src/figures/agreements/agreementMarks";
import { AgreementsPicture } from "../../../src/figures/agreements/AgreementsPicture";
import { windowOn } from "../../../src/layout/lookAtAgreements";
import { placeAgreements, type AgreementsAsked } from "../../../src/layout/placeAgreements";
import { dayOf } from "../../../src/model/calendarDate";
import { PARTNERSHIP_STAGES } from "../../../src/model/stages";

const TOKENS =
  "svg{--ink:#17324d;--ink-soft:#4a5d70;--paper:#fff;--paper-sunk:#f3f6f9;--line-strong:#8b9aa9;--accent:#06c;--accent-ink:#004d99;--region-1:#1c326f;--region-2:#63290c;--region-other:#5c6f82;--good:#00703c;--bad:#b3261e;--font:sans-serif}";
const STYLES = readFileSync("src/figures/agreements/agreementMarks.css", "utf8").replaceAll(
  /@media[^{]+{(?:[^{}]*{[^}]*})*\s*}/g,
  "",
);

/** Ten bodies, a partnership every 40 days, at every stage in turn, the last two after the reading date. */
function askedFor(agreementCount: number, isGrouped = false): AgreementsAsked {
  const first = dayOf(2010, 11, 5);
  return {
    bodies: Array.from({ length: 10 }, (_, i) => ({ id: `b${i}`, region: (i % 3) - 1 })),
    agreements: Array.from({ length: agreementCount }, (_, i) => ({
      id: `p${i}`,
      start: first + 40 * i,
      isAhead: i >= agreementCount - 2,
      members: [i % 9, (i * 3 + 1) % 9, (i * 5 + 2) % 9].filter(
        (b, j, all) => all.indexOf(b) === j,
      ),
    })),
    day: first + 40 * (agreementCount - 2) - 10,
    otherDay: null,
    order: "region",
    isGrouped,
    opened: new Set(),
    room: 480,
  };
}

const marksFor = ({ agreements }: AgreementsAsked): readonly AgreementMark[] =>
  agreements.map(({ id, isAhead }, i) => ({
    id,
    stage: PARTNERSHIP_STAGES[i % 6] ?? null,
    isAhead,
    isClosed: i % 2 === 0,
    isInterregional: i % 3 > 0,
    isIllustrative: i % 4 === 0,
    isLit: true,
    change: null,
  }));

/** Four starts before the reading date, with what came and what went since. */
function comparedFor(agreementCount: number, isGrouped = false): AgreementsAsked {
  const asked = askedFor(agreementCount, isGrouped);
  return { ...asked, otherDay: asked.day - 160 };
}

const changedMarksFor = (asked: AgreementsAsked): readonly AgreementMark[] =>
  marksFor(asked).map((mark, i) => ({
    ...mark,
    change: i > 7 && i < 12 ? ("new" as const) : i === 2 ? ("lost" as const) : null,
  }));

const bodiesFor = ({ bodies }: AgreementsAsked): readonly BodyMark[] =>
  bodies.map(({ id, region }) => ({
    id,
    region,
    name: `Comune di ${id}`,
    isIllustrative: false,
    isLit: true,
  }));

describe("the agreements in time", () => {
  it.each([
    ["each", askedFor(14)],
    ["by-quarter", askedFor(14, true)],
    ["one", askedFor(3)],
    ["none", askedFor(0)],
    ["compared", comparedFor(14)],
    ["compared-by-quarter", comparedFor(14, true)],
  ])("are drawn as in %s.svg", async (name, asked) => {
    const chart = placeAgreements(asked);
    const whole = windowOn(chart, 0, 0, chart.width, chart.height);
    const drawn = renderToStaticMarkup(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 -44 ${chart.width} ${chart.height + 44}`}
        width={chart.width}
      >
        <style>{TOKENS + STYLES}</style>
        <g transform="translate(0 -44)">
          <AgreementHead chart={chart} dayLabel="al 30/06/2012" otherLabel="al 31/12/2011" />
        </g>
        <AgreementMarks
          chart={chart}
          agreements={asked.otherDay === null ? marksFor(asked) : changedMarksFor(asked)}
          bodies={bodiesFor(asked)}
          look={whole}
        />
      </svg>,
    ).replaceAll("><", ">\n<");
    await expect(`${drawn}\n`).toMatchFileSnapshot(`__snapshots__/agreements-${name}.svg`);
  });

  it.each([
    ["wide", 14, 900, /^\d° tr\. · \d+$/],
    ["narrow", 40, 200, /^\d+$/],
  ])(
    "names a quarter, or only counts it, as %s columns have room for",
    (_, count, room, wanted) => {
      const chart = placeAgreements({ ...askedFor(count, true), room });
      const { container } = render(
        <AgreementHead chart={chart} dayLabel="al 30/06/2012" otherLabel="" />,
      );
      const labels = [...container.querySelectorAll(".agreements-count")];
      expect(labels.length).toBeGreaterThan(5);
      for (const { textContent } of labels) expect(textContent).toMatch(wanted);
    },
  );

  it("names all its quarters or none, though a longer number needs more room", () => {
    const asked = askedFor(40, true);
    const first = asked.agreements[0]?.start ?? 0;
    const agreements = asked.agreements.map((one, i) => ({ ...one, start: first + 8 * i }));
    const seen = new Set<string>();
    for (let room = 200; room < 900; room += 20) {
      const chart = placeAgreements({ ...asked, agreements, day: first + 8 * 40, room });
      const { container, unmount } = render(
        <AgreementHead chart={chart} dayLabel="al 30/06/2012" otherLabel="" />,
      );
      const texts = [...container.querySelectorAll(".agreements-count")].map(
        (label) => label.textContent,
      );
      expect(new Set(texts.map((text) => text.length)).size).toBeGreaterThan(1);
      const named = texts.filter((text) => text.includes("tr."));
      expect([0, texts.length]).toContain(named.length);
      seen.add(named.length === 0 ? "none" : "all");
      unmount();
    }
    expect(seen.size).toBe(2);
  });

  it("draws only what is in view of a large set", () => {
    const asked = askedFor(500);
    const chart = placeAgreements({ ...asked, room: 800 });
    const { container } = render(
      <svg>
        <AgreementMarks
          chart={chart}
          agreements={marksFor(asked)}
          bodies={bodiesFor(asked)}
          look={windowOn(chart, 900, 0, 300, 400)}
        />
      </svg>,
    );
    const drawn = container.querySelectorAll(".agreement").length;
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(60);
  });

  it("cuts names before the number that tells them apart, whatever room there is", () => {
    const asked = askedFor(6);
    const names = bodiesFor(asked).map((body, i) => ({ ...body, name: `Ente inventato ${i}` }));
    const chart = placeAgreements(asked);
    const { container } = render(
      <AgreementNames
        chart={chart}
        bodies={names}
        regionNames={["Nord", "Sud"]}
        look={windowOn(chart, 0, 0, 500, 500)}
        row={-1}
      />,
    );
    const rows = [...container.querySelectorAll("[data-body]")];
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const cut = row.querySelector("b");
      expect(cut).toHaveTextContent(/^Ente inventato$/);
      expect(row.getAttribute("title")).toBe(row.textContent);
      expect(cut?.nextSibling?.textContent).toMatch(/^ \d$/);
    }
  });

  it("has a legend of what is drawn and of nothing else", () => {
    const asked = askedFor(4);
    const active = marksFor(asked).map((mark) => ({
      ...mark,
      stage: "active" as const,
      isClosed: true,
    }));
    render(<AgreementLegend chart={placeAgreements(asked)} agreements={active} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "avviato",
      "comincia dopo la data di lettura",
      "tra regioni",
      "in una regione",
      "fine nota",
      "dimostrativo",
    ]);
  });
});

function showPicture(asked: AgreementsAsked) {
  const handlers = {
    onColumn: vi.fn<(column: number) => void>(),
    onBody: vi.fn<(body: number) => void>(),
    onCloseQuarter: vi.fn<(column: number) => void>(),
    onClose: vi.fn<() => void>(),
  };
  const chart = placeAgreements(asked);
  render(
    <AgreementsPicture
      chart={chart}
      agreements={marksFor(asked)}
      bodies={bodiesFor(asked)}
      regionNames={["Nord", "Sud"]}
      namesWidth={100}
      label="Gli accordi"
      dayLabel="al 30/06/2012"
      otherLabel={null}
      hasEmphasis={false}
      describe={({ column, row }) => ({ title: `colonna ${column}`, lines: [`riga ${row}`] })}
      {...handlers}
    />,
  );
  return { ...handlers, chart, stage: screen.getByRole("group", { name: "Gli accordi" }) };
}

describe("the keyboard in the agreements in time", () => {
  it("walks from column to column, opens partnership and body, and closes", () => {
    const { stage, chart, ...called } = showPicture(askedFor(6));
    stage.focus();
    const press = (key: string, shiftKey = false) => fireEvent.keyDown(stage, { key, shiftKey });
    press("Enter");
    expect(called.onColumn).not.toHaveBeenCalled();
    press("ArrowRight");
    press("ArrowRight");
    press("Enter");
    expect(called.onColumn).toHaveBeenLastCalledWith(1);
    press("Enter", true);
    const row = chart.dotRow[chart.dotStart[1] ?? 0] ?? -1;
    expect(called.onBody).toHaveBeenCalledOnce();
    expect([...chart.rowBody]).toContain(called.onBody.mock.lastCall?.[0]);
    expect(row).toBeGreaterThanOrEqual(0);
    press("-");
    expect(called.onCloseQuarter).toHaveBeenLastCalledWith(1);
    press("Escape");
    expect(called.onClose).toHaveBeenCalledOnce();
    expect(press("Tab")).toBe(true);
  });

  it("is told how, and hears where it is", async () => {
    const { stage } = showPicture(askedFor(6));
    expect(stage).toHaveAccessibleDescription(/^Destra e sinistra: /);
    stage.focus();
    fireEvent.keyDown(stage, { key: "End" });
    fireEvent.keyDown(stage, { key: "End" });
    expect(await screen.findByText(/^colonna 5\. riga \d+$/)).toBeInTheDocument();
  });
});
