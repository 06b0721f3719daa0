/* How a suggested unit changes the form in which units are proposed. */

const ROWS = ['A', 'B', 'C', 'D', 'E', 'F'];
const together = (list, more) => [...new Set([...(list ?? []), ...more])];
const without = (list, units) => (list ?? []).filter((one) => !units.includes(one));

/** As lead: the one that answers. */
function asLead(data, [unit], items, names) {
  if (data.handlingKind === 'SPLIT') {
    return asPart(data, [unit], items, names);
  }
  return {
    ...data,
    handlingKind: data.handlingKind ?? 'SOLE',
    leadUnit: unit,
    coUnits: without(data.coUnits, [unit]),
  };
}

/** As co-unit beside a lead. */
function asCoUnit(data, units) {
  return {
    ...data,
    handlingKind: 'LEAD_CO',
    leadUnit: units.includes(data.leadUnit) ? null : data.leadUnit,
    coUnits: together(data.coUnits, units),
  };
}

/** As one of several that each answer; the suggestions of a unit come after those it has. */
function asPart(data, units, items, names) {
  if (names.includes('leadUnits')) {
    const before = data.handlingKind === 'SPLIT' ? data.leadUnits : []; // a form of version 1
    return { ...data, handlingKind: 'SPLIT', leadUnits: together(before, units) };
  }
  const filled = data.handlingKind === 'SPLIT' ? { ...data } : { ...data, ...emptyRows() };
  units.forEach((unit, index) => {
    const row =
      ROWS.find((one) => filled[`splitUnit${one}`] === unit) ?? ROWS.find((one) => !filled[`splitUnit${one}`]);
    if (row) {
      filled[`splitUnit${row}`] = unit;
      filled[`splitItems${row}`] = together(filled[`splitItems${row}`], items[index] ?? []);
    }
  });
  return { ...filled, handlingKind: 'SPLIT' };
}

function emptyRows() {
  return Object.fromEntries(ROWS.flatMap((row) => [[`splitUnit${row}`, null], [`splitItems${row}`, []]]));
}

/**
 * The values of the form with the units put in.
 *
 * `items` has for each unit the numbers of the suggestions it was named for, `names` the fields of the form.
 */
export function withUnits(data, units, as, items, names) {
  const ways = { lead: asLead, co: asCoUnit, split: asPart };
  return ways[as](data, units, items, names);
}
