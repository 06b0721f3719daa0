/**
 * The working calendar (工作日历, X-5): public holidays and make-up days by year, as the State Council
 * announces them; entered, imported and changed with a reason and a history, after which the open
 * deadlines are counted again.
 *
 * <p>Counts nothing itself: see {@link org.tian.shared.WorkingDays}.
 */
@NamedInterface("calendar")
package org.tian.rulebook.calendar;

import org.springframework.modulith.NamedInterface;
