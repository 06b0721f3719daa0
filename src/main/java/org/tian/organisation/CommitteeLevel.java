package org.tian.organisation;

/** Level of a committee; the name people read stands under {@code level.<name>}. */
public enum CommitteeLevel {
  NATION,
  PROVINCE,
  CITY,
  COUNTY
}
