import { translateWithin } from "../../../tian/scripts/translate.js";

/** Every text that form-js 1.8.7 shows by itself; it has no locale files. A test looks each of them up in the library. */
const TEXTS = {
  "Field is required.": "此项必填。",
  "Value is not a number.": "请填写数字。",
  "Field must be a valid email.": "请填写正确的电子邮箱。",
  "Field must be a valid  international phone number. (e.g. +4930664040900)":
    "请填写带国家代码的电话号码（例如 +8613800138000）。",
  "Date and time must both be entered.": "日期和时间须同时填写。",
  "No results": "没有符合的选项",
  "All values selected": "已选择全部选项",
  Increment: "增加",
  Decrement: "减少",
  "Skip to search": "跳到搜索",
  "Remove tag": "移除",
  Search: "搜索",
  Select: "请选择",
  "hh:mm": "时:分",
  "hh:mm ?m": "时:分",
  "Add new": "添加一项",
  Collapse: "收起",
  "Nothing to show.": "没有内容。",
  "No content to show.": "没有内容。",
  "External content couldn't be loaded.": "外部内容未能加载。",
  "This is an image placeholder": "图片",
  "Previous page": "上一页",
  "Next page": "下一页",
  "Click to remove sorting": "点击取消排序",
};

/** The same for texts with a value in them, or put together from pieces. */
const PATTERNS = [
  [/^Value is expected to be an integer\.$/, "请填写整数。"],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, "小数最多 $1 位。"],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    "请填写有效的数值，最接近的是 $1 和 $2。",
  ],
  [/^Field must match pattern [\s\S]+\.$/, "填写的格式不符合要求。"],
  [/^Field must have minimum value of (.+)\.$/, "不能小于 $1。"],
  [/^Field must have maximum value of (.+)\.$/, "不能大于 $1。"],
  [/^Field must have minimum length of (.+)\.$/, "至少填写 $1 个字。"],
  [/^Field must have maximum length of (.+)\.$/, "最多填写 $1 个字。"],
  [/^Expand all \((\d+)\)$/, "展开全部（$1）"],
  [/^Remove list item (\d+)$/, "移除第 $1 项"],
  [/^Click to sort by (.+) descending$/, "点击按“$1”降序排序"],
  [/^Click to sort by (.+) ascending$/, "点击按“$1”升序排序"],
  [/^(\d+) of (\d+)$/, "第 $1 页，共 $2 页"],
  [/^y{2,4}\/m{1,2}\/d{1,2}$/, "年/月/日"],
  [/^(\d{1,2}:\d{2}) AM$/, "上午 $1"],
  [/^(\d{1,2}:\d{2}) PM$/, "下午 $1"],
];

// A label that an author calls "Search" would be translated too; that is what a Chinese reader wants.
translateWithin([{ within: ".fjs-container", texts: TEXTS, patterns: PATTERNS }]);

/**
 * Tasklist answers an incomplete form with a notice that names no field, and the first wrong field may be out of sight;
 * so the form is scrolled to it and the field gets the focus.
 */
function showFirstError() {
  const error = document.querySelector(".fjs-container .fjs-form-field-error");
  const field = error && error.closest(".fjs-form-field");
  if (field) {
    field.scrollIntoView({ block: "center" });
    const input = field.querySelector("input, textarea, select, [tabindex]");
    if (input) {
      input.focus({ preventScroll: true });
    }
  }
}

const RENDERING_MS = 150;

/** Errors of the attempt before would stand beside the success of this one. */
function dismissOldNotices() {
  document.querySelectorAll(".page-notifications .alert .close").forEach((close) => close.click());
}

// While the event goes down, so before Camunda sends the form and may write new notices.
document.addEventListener(
  "click",
  (event) => {
    if (event.target.closest(".form-actions .btn-primary")) {
      dismissOldNotices();
      setTimeout(showFirstError, RENDERING_MS);
    }
  },
  true,
);

/**
 * "Complete" stays open while the form has errors: pressing it checks the form again. Camunda closes the button instead,
 * and form-js keeps the error of a field that another answer has hidden, so the button would never open again.
 */
window.angular.module("cam.tasklist.custom").decorator("camTasklistFormDirective", [
  "$delegate",
  (directives) => {
    const inject = directives[0].controller;
    const original = inject[inject.length - 1];
    directives[0].controller = [
      ...inject.slice(0, -1),
      function keepCompleteOpen($scope, ...others) {
        original.call(this, $scope, ...others);
        const tell = this.notifyFormValidated;
        this.notifyFormValidated = (invalid) => {
          const form = $scope.tasklistForm || {};
          tell.call(this, form.type === "camunda-forms" ? Boolean(form.$error) : invalid);
        };
      },
    ];
    return directives;
  },
]);
