/** English texts that Camunda 7.24 has in its templates and scripts instead of its locale files. */
const APPLICATIONS = {
  Welcome: "首页",
  Tasklist: "任务列表",
  Cockpit: "流程监控",
  Admin: "系统管理",
};

const DIAGRAM = {
  "zoom in": "放大",
  "zoom out": "缩小",
  "reset zoom": "恢复缩放",
};

const FILTER_CRITERIA = {
  "Process Instance": "流程实例",
  "Process definition": "流程定义",
  "Case Instance": "案例实例",
  "Case definition": "案例定义",
  Other: "其他",
  "User / Group": "用户／用户组",
  Task: "任务",
  Dates: "日期",
  ID: "编号",
  "Business Key": "流水号",
  "Business Key Like": "流水号包含",
  Key: "标识",
  "Key In": "标识属于",
  Name: "名称",
  "Name Like": "名称包含",
  Active: "活动",
  "Activity Instance ID In": "环节实例编号属于",
  "Execution ID": "执行编号",
  Assignee: "办理人",
  "Assignee in": "办理人属于",
  "Assignee Like": "办理人包含",
  Owner: "所有人",
  "Candidate Group": "候选用户组",
  "Candidate Groups": "候选用户组（多个）",
  "Candidate User": "候选用户",
  "Involved User": "参与用户",
  Assigned: "已有办理人",
  Unassigned: "尚无办理人",
  "Delegation State": "委托状态",
  "Definition Key": "任务定义标识",
  "Definition Key In": "任务定义标识属于",
  "Definition Key Like": "任务定义标识包含",
  Description: "说明",
  "Description Like": "说明包含",
  Priority: "优先级",
  "Priority Max": "最高优先级",
  "Priority Min": "最低优先级",
  "Tenant ID In": "租户编号属于",
  "Without Tenant ID": "无租户编号",
  "Without Due Date": "未设办理时限",
  "Created Before": "创建时间早于",
  "Created After": "创建时间晚于",
  "Due Before": "办理时限早于",
  "Due After": "办理时限晚于",
  "Follow Up After": "跟进日期晚于",
  "Follow Up Before": "跟进日期早于",
  "Follow Up Before or Not Existent": "跟进日期早于或未设",
};

const HELP = {
  "E.g.: `${ now() }`, `${ dateTime() }` or `${ dateTime().plusWeeks(2) }`":
    "例如：`${ now() }`、`${ dateTime() }` 或 `${ dateTime().plusWeeks(2) }`",
  "E.g.: `${ currentUser() }`": "例如：`${ currentUser() }`",
  "List of values seperated by comma. E.g.: `keyC, keyA, keyB`": "多个值以逗号分隔，例如：`keyC, keyA, keyB`",
  "List of values separated by comma or an expression which evaluates to a list. E.g.: `camunda-admin, accounting` or `${ currentUserGroups() }`":
    "多个值以逗号分隔，或填写结果为列表的表达式，例如：`camunda-admin, accounting` 或 `${ currentUserGroups() }`",
};

const PERMISSIONS = {
  ALL: "全部",
  NONE: "无",
  ACCESS: "访问",
  READ: "读取",
  UPDATE: "更新",
  CREATE: "新建",
  DELETE: "删除",
  TASK_WORK: "办理任务",
  TASK_ASSIGN: "指派任务",
  READ_INSTANCE: "读取实例",
  UPDATE_INSTANCE: "更新实例",
  CREATE_INSTANCE: "新建实例",
  DELETE_INSTANCE: "删除实例",
  READ_TASK: "读取任务",
  UPDATE_TASK: "更新任务",
  READ_HISTORY: "读取历史",
  DELETE_HISTORY: "删除历史",
  SUSPEND: "挂起",
  SUSPEND_INSTANCE: "挂起实例",
  MIGRATE_INSTANCE: "迁移实例",
  RETRY_JOB: "重试作业",
};

const VARIABLE_TYPES = {
  String: "文本",
  Boolean: "布尔",
  Integer: "整数",
  Short: "短整数",
  Long: "长整数",
  Double: "双精度数",
  Date: "日期",
  Json: "JSON",
  Xml: "XML",
  Object: "对象",
  File: "文件",
  Null: "空值",
};

const METRICS = { PI: "流程实例", DI: "决策实例", TU: "任务用户", FNI: "节点实例", EDE: "决策元素" };

const PROFILE_EXAMPLES = { Jonny: "名", Prosciutto: "姓", "j.prosciutto@acme.org": "电子邮箱" };

const DATE_PICKER = {
  previous: "上一页",
  next: "下一页",
  HH: "时",
  MM: "分",
  Today: "今天",
  Clear: "清除",
  Done: "完成",
};

// A star marks the criteria that take expressions.
const STARRED = Object.fromEntries(
  Object.entries(FILTER_CRITERIA).map(([english, chinese]) => [`${english} *`, `${chinese} *`]),
);

export const WEBAPP_RULES = [
  { within: ".tooltip", texts: { "Toggle this section": "展开或收起此部分", ...HELP } },
  { within: ".close", texts: { Close: "关闭" } },
  { within: "td.actions, th.actions", texts: { Actions: "操作" } },
  { within: ".null-value", texts: { null: "无" } },
  { within: ".col-type", texts: VARIABLE_TYPES },
  { within: ".metric-header", texts: METRICS },
  { within: "td.permissions, .permissions", texts: PERMISSIONS },
  { within: "input.form-control", texts: PROFILE_EXAMPLES },
  { within: ".app-switch", texts: APPLICATIONS },
  { within: ".navigation", texts: DIAGRAM },
  { within: ".uib-datepicker, .uib-timepicker, .datepicker", texts: DATE_PICKER, patterns: [[/^(\d+月) (\d{4})$/, "$2年$1"]] },
  { within: ".modal-body option, .modal-body optgroup, .modal-body .criterion", texts: { ...FILTER_CRITERIA, ...STARRED, ...HELP } },
];
