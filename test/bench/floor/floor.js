// What any page pays for a set on this machine: its tables fetched and parsed, one rectangle drawn.
const folder = new URLSearchParams(location.search).get("dati");
const get = async (path) => (await fetch(`/${folder}${path}`)).json();
const { resources } = await get("datapackage.json");
await Promise.all(resources.map(({ path }) => get(path)));
const context = document.querySelector("canvas").getContext("2d");
context.fillRect(0, 0, 1000, 800);
performance.mark("app:first-draw");
