package org.tian.review.report;

/**
 * One line of a table of the report.
 *
 * @param name what is counted
 * @param received how many were received, or were put there
 * @param filed how many of them were filed
 * @param sub whether it is part of the line above
 */
public record ReportLine(String name, long received, long filed, boolean sub) {}
