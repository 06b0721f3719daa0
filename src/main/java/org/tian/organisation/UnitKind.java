package org.tian.organisation;

/** Kinds of units that hand over or handle proposals; names under {@code unitkind.<name>}. */
public enum UnitKind {
  PARTY_OFFICE,
  GOVERNMENT_OFFICE,
  CONGRESS_OFFICE,
  CPPCC_OFFICE,
  DEPARTMENT,
  PARTY_DEPARTMENT,
  GOVERNMENT,
  COURT,
  PROCURATORATE,
  ENTERPRISE,
  ORGANISATION
}
