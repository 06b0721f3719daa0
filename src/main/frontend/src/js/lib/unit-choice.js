/* How a suggested unit changes the form in which units are proposed. */

const together = (list, units) => [...new Set([...(list ?? []), ...units])];
const without = (list, units) => (list ?? []).filter((one) => !units.includes(one));

/** As lead: the one that answers. */
function asLead(data, [unit]) {
  if (data.handlingKind === 'SPLIT') {
    return { ...data, leadUnits: together(data.leadUnits, [unit]) };
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

/** As one of several that each answer. */
function asPart(data, units) {
  const before = data.handlingKind === 'SPLIT' ? data.leadUnits : [];
  return { ...data, handlingKind: 'SPLIT', leadUnits: together(before, units) };
}

/** The values of the form with the units put in. */
export function withUnits(data, units, as) {
  const ways = { lead: asLead, co: asCoUnit, split: asPart };
  return ways[as](data, units);
}
