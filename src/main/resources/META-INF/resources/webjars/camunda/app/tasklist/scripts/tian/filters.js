import { translateWithinEnglish } from "../../../tian/scripts/translate.js";

/**
 * English for the shared filters and the columns of their cards, which are data to Tasklist and kept in Chinese
 * (SharedFilters, TaskColumns). A test finds each of those texts here. Titles of proposals stay as they were written.
 */
const FILTERS = {
  全部待办: "All to do",
  "由我办理和我所在组的全部任务，含同事已认领的":
    "All tasks of mine and of my groups, with those that colleagues have claimed",
  我的任务: "My tasks",
  已由我认领的任务: "Tasks that I have claimed",
  我所在组的任务: "Tasks of my groups",
  我所在组尚未认领的任务: "Tasks of my groups that nobody has claimed",
  逾期任务: "Overdue",
  已过办理期限的任务: "Tasks past their due date",
  处于审查阶段的任务: "Tasks in review",
  处于交办阶段的任务: "Tasks in assignment",
  处于办理阶段的任务: "Tasks in handling",
  处于签发阶段的任务: "Tasks in sign-off",
  处于评议阶段的任务: "Tasks in evaluation",
  处于培育阶段的任务: "Tasks in cultivation",
};

const STAGES = {
  审查: "Review",
  交办: "Assignment",
  办理: "Handling",
  签发: "Sign-off",
  评议: "Evaluation",
  培育: "Cultivation",
  培育评审: "Review in cultivation",
  提案者修改: "Revision by the proposer",
};

const COLUMNS = {
  "案号:": "Case no.:",
  "流水号:": "Flow no.:",
  "编号:": "No.:",
  "案由:": "Title:",
  "阶段:": "Stage:",
  "办理期限:": "Due:",
};

const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** 2026年3月5日 → 5 March 2026 */
const DAY = [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (_, year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`];

translateWithinEnglish([
  { within: ".task-filters", texts: { ...FILTERS, ...STAGES } },
  { within: ".tooltip", texts: FILTERS },
  { within: ".variable-label", texts: COLUMNS },
  { within: ".variable-value", texts: STAGES, patterns: [DAY] },
]);
