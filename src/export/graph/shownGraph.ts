import type { Link } from "../../analysis/linksAt";
import { markRadius, shapeOf, type MarkShape } from "../../layout/mark";
import type { Point } from "../../layout/placement";
import { textIn } from "../../model/localText";
import type { Organisation } from "../../model/organisation";
import { partnershipsOfBody } from "../../analysis/partnershipsOfBody";
import { bodyColumns } from "../shown/bodyColumns";
import { linkColumns } from "../shown/linkColumns";
import type { ShownColumn, ShownValue, ShownWords } from "../shown/shownColumn";
import type { ShownRecords } from "../shown/shownRecords";
import { spellsOfBody, spellsOfLink, type Spell } from "./spells";

/** How the picture shows bodies: colours as `#rrggbb`, places on the network face. */
export interface GraphLook {
  readonly colourOf: (body: Organisation) => string;
  /** In world units, y downwards; `null`: not placed. */
  readonly placeOf: (id: string) => Point | null;
}

export interface GraphNode {
  readonly body: Organisation;
  readonly label: string;
  readonly values: readonly ShownValue[];
  readonly spells: readonly Spell[];
  readonly colour: string;
  readonly place: Point | null;
  readonly size: number;
  readonly shape: MarkShape;
}

export interface GraphEdge {
  readonly link: Link;
  readonly values: readonly ShownValue[];
  readonly spells: readonly Spell[];
}

type Attribute = Omit<ShownColumn<never>, "read">;

/** Bodies and the lines between them, with everything that is said of them. */
export interface ShownGraph {
  readonly title: string;
  readonly about: readonly (readonly [string, string])[];
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export function shownGraph(
  records: ShownRecords,
  words: ShownWords,
  look: GraphLook,
  about: ShownGraph["about"],
): ShownGraph {
  // Its id is the node's own, its name the node's label.
  const nodeAttributes = bodyColumns(records, words).filter(({ key }) => key !== "id");
  const edgeAttributes = linkColumns(words);
  const { at, bodies, others, links } = records;
  return {
    title: textIn(at.programme.project.title, words.language),
    about,
    nodeAttributes,
    edgeAttributes,
    nodes: [...bodies, ...others].map((body) => ({
      body,
      label: textIn(body.name, words.language),
      values: nodeAttributes.map(({ read }) => read(body)),
      spells: spellsOfBody(body),
      colour: look.colourOf(body),
      place: look.placeOf(body.id),
      size: markRadius(body, partnershipsOfBody(at, body.id).length, 1),
      shape: shapeOf(body),
    })),
    edges: links.map((link) => ({
      link,
      values: edgeAttributes.map(({ read }) => read(link)),
      spells: spellsOfLink(link),
    })),
  };
}
