/**
 * What GEXF 1.3 asks of a file (https://gexf.net/1.3: gexf, dynamics and viz schemas), as far as ours use it: which
 * element stands where, with which attributes, of which form. Everything that is not allowed here is a fault.
 */
interface Rule {
  /** Attribute → the form of its value; those with `required` must be there. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  readonly required?: readonly string[];
  /** Children by local name; a `sequence` has them in this order. */
  readonly children: readonly string[];
  readonly isSequence?: boolean;
  /** Children that must be there, and those that may be there once only. */
  readonly needs?: readonly string[];
  readonly once?: readonly string[];
  readonly hasText?: boolean;
}

const ANY = /^[^]*$/;
const TOKEN = /^(?! )(?:(?! {2})[^\n\r\t])*(?<! )$/;
const DATE = /^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const COUNT = /^\d+$/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const CHANNEL = /^(1?\d?\d|2[0-4]\d|25[0-5])$/;
const TYPE =
  /^(list)?(string|integer|long|double|float|boolean|bigdecimal|biginteger|byte|char|short)$|^anyURI$/;
const MODE = /^(static|dynamic)$/;
const SPAN = { start: DATE, end: DATE };

const CORE = "http://gexf.net/1.3";
const VIZ = "http://gexf.net/1.3/viz";

export const GEXF_RULES: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  [CORE]: {
    gexf: {
      attributes: { version: /^1\.3$/, variant: ANY },
      required: ["version"],
      children: ["meta", "graph"],
      isSequence: true,
      needs: ["graph"],
      once: ["meta", "graph"],
    },
    meta: {
      attributes: { lastmodifieddate: DATE },
      children: ["creator", "keywords", "description"],
    },
    creator: { attributes: {}, children: [], hasText: true },
    description: { attributes: {}, children: [], hasText: true },
    graph: {
      attributes: {
        ...SPAN,
        defaultedgetype: /^(directed|undirected|mutual)$/,
        idtype: /^(integer|string)$/,
        mode: /^(static|dynamic|slice)$/,
        timeformat: /^(integer|double|date|dateTime)$/,
        timerepresentation: /^(interval|timestamp)$/,
      },
      children: ["attributes", "nodes", "edges"],
      isSequence: true,
      needs: ["nodes", "edges"],
      once: ["nodes", "edges"],
    },
    attributes: {
      attributes: { class: /^(node|edge)$/, mode: MODE },
      required: ["class"],
      children: ["attribute"],
    },
    attribute: {
      attributes: { id: ANY, title: ANY, type: TYPE },
      required: ["id", "title", "type"],
      children: ["default", "options"],
    },
    nodes: { attributes: { count: COUNT }, children: ["node"] },
    edges: { attributes: { count: COUNT }, children: ["edge"] },
    node: {
      attributes: { ...SPAN, id: ANY, label: TOKEN },
      required: ["id"],
      children: ["attvalues", "spells", "size", "position", "color", "shape"],
      once: ["attvalues", "spells", "size", "position", "color", "shape"],
    },
    edge: {
      attributes: { ...SPAN, id: ANY, source: ANY, target: ANY, label: TOKEN, weight: NUMBER },
      required: ["source", "target"],
      children: ["attvalues", "spells", "color", "thickness", "shape"],
      once: ["attvalues", "spells", "color", "thickness", "shape"],
    },
    attvalues: { attributes: {}, children: ["attvalue"] },
    attvalue: {
      attributes: { ...SPAN, for: ANY, value: ANY },
      required: ["for", "value"],
      children: [],
    },
    spells: { attributes: {}, children: ["spell"], needs: ["spell"] },
    spell: { attributes: SPAN, children: [] },
  },
  [VIZ]: {
    color: {
      attributes: { r: CHANNEL, g: CHANNEL, b: CHANNEL, a: NUMBER },
      required: ["r", "g", "b"],
      children: [],
    },
    position: {
      attributes: { x: NUMBER, y: NUMBER, z: NUMBER },
      required: ["x", "y"],
      children: [],
    },
    size: { attributes: { value: NUMBER }, required: ["value"], children: [] },
    shape: {
      attributes: { value: /^(disc|square|triangle|diamond|image)$/ },
      required: ["value"],
      children: [],
    },
  },
};

/** Every break of the rules, and of what no schema can say: ids once, ends that are nodes, values of declared types. */
export function faultsOfGexf(document: Document): readonly string[] {
  const faults: string[] = [];
  const elements: Element[] = [];
  const walk = (element: Element) => {
    elements.push(element);
    faults.push(...faultsOfElement(element));
    for (const child of childrenOf(element)) walk(child);
  };
  walk(document.documentElement);
  return [...faults, ...faultsOfReferences(elements)];
}

/** Not `children`, a live list that jsdom makes again at every look. */
function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

function faultsOfElement(element: Element): readonly string[] {
  const name = element.localName;
  const rule = GEXF_RULES[element.namespaceURI ?? ""]?.[name];
  if (!rule) return [`no such element: ${element.nodeName}`];
  const faults: string[] = [];
  for (const { name: key, value } of element.attributes) {
    if (key.startsWith("xmlns")) continue;
    const form = rule.attributes[key];
    if (!form?.test(value)) faults.push(`${name}/@${key}: «${value}»`);
  }
  for (const key of rule.required ?? []) {
    if (!element.hasAttribute(key)) faults.push(`${name} without @${key}`);
  }
  const children = childrenOf(element).map(({ localName }) => localName);
  for (const child of children) {
    if (!rule.children.includes(child)) faults.push(`${child} in ${name}`);
  }
  for (const child of rule.needs ?? []) {
    if (!children.includes(child)) faults.push(`${name} without ${child}`);
  }
  for (const child of rule.once ?? []) {
    if (children.filter((other) => other === child).length > 1) faults.push(`${child} twice`);
  }
  const order = children.map((child) => rule.children.indexOf(child));
  if (rule.isSequence && order.some((place, at) => place < (order[at - 1] ?? 0))) {
    faults.push(`${name} out of order: ${children.join(" ")}`);
  }
  const hasElements = children.length > 0;
  const text = hasElements || rule.hasText ? "" : (element.textContent ?? "");
  if (text.trim() !== "") faults.push(`text in ${name}`);
  return faults;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: ANY,
  integer: /^-?\d+$/,
  double: NUMBER,
  boolean: /^(true|false)$/,
};

function faultsOfReferences(elements: readonly Element[]): readonly string[] {
  const faults: string[] = [];
  const all = (name: string) => elements.filter(({ localName }) => localName === name);
  const nodes = new Set<string>();
  for (const node of all("node")) {
    const id = node.getAttribute("id") ?? "";
    if (nodes.has(id)) faults.push(`node twice: ${id}`);
    nodes.add(id);
  }
  const types = new Map<string, string>();
  for (const attribute of all("attribute")) {
    const owner = attribute.parentElement?.getAttribute("class") ?? "";
    types.set(`${owner} ${attribute.getAttribute("id")}`, attribute.getAttribute("type") ?? "");
  }
  for (const edge of all("edge")) {
    for (const end of ["source", "target"]) {
      const id = edge.getAttribute(end) ?? "";
      if (!nodes.has(id)) faults.push(`edge to nowhere: ${id}`);
    }
  }
  for (const value of all("attvalue")) {
    const owner = value.parentElement?.parentElement?.localName ?? "";
    const type = types.get(`${owner} ${value.getAttribute("for")}`) ?? "undeclared";
    const written = value.getAttribute("value") ?? "";
    if (!FORMS[type]?.test(written)) faults.push(`${owner} ${type}: «${written}»`);
  }
  for (const spell of all("spell")) {
    const [start, end] = [spell.getAttribute("start"), spell.getAttribute("end")];
    if (start !== null && end !== null && start > end) faults.push(`${start} after ${end}`);
  }
  for (const list of [...all("nodes"), ...all("edges")]) {
    if (Number(list.getAttribute("count")) !== childrenOf(list).length) faults.push("wrong count");
  }
  return faults;
}
