import { chinese } from "./language.js";

const MONTHS = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"];
const DAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
const SHORT_DAYS = ["日", "一", "二", "三", "四", "五", "六"];

/**
 * Chinese dates where no locale file reaches: the date picker of AngularJS (due and follow-up dates), the calendar of
 * the forms (flatpickr), and the order of year, month and day in date fields, which the form library takes from the
 * browser's own language.
 */
export function speakChineseDates() {
  if (!chinese) {
    return;
  }
  angularDates();
  calendarOfForms();
  dateFieldsOfForms();
}

function angularDates() {
  if (!window.angular) {
    return;
  }
  window.angular.module("ngLocale").decorator("$locale", [
    "$delegate",
    ($locale) => {
      Object.assign($locale.DATETIME_FORMATS, {
        AMPMS: ["上午", "下午"],
        MONTH: MONTHS,
        STANDALONEMONTH: MONTHS,
        SHORTMONTH: MONTHS,
        DAY: DAYS,
        SHORTDAY: SHORT_DAYS,
        medium: "y年M月d日 HH:mm:ss",
        short: "y-MM-dd HH:mm",
        fullDate: "y年M月d日EEEE",
        longDate: "y年M月d日",
        mediumDate: "y年M月d日",
        shortDate: "y-MM-dd",
        mediumTime: "HH:mm:ss",
        shortTime: "HH:mm",
      });
      return $locale;
    },
  ]);
}

function calendarOfForms() {
  if (!window.flatpickr) {
    return;
  }
  window.flatpickr.localize({
    weekdays: { shorthand: SHORT_DAYS, longhand: DAYS },
    months: { shorthand: MONTHS, longhand: MONTHS },
    firstDayOfWeek: 1,
    ordinal: () => "",
    rangeSeparator: " 至 ",
    weekAbbreviation: "周",
    scrollTitle: "滚动以增减",
    toggleTitle: "点击切换",
    amPM: ["上午", "下午"],
    yearAriaLabel: "年",
    monthAriaLabel: "月",
    hourAriaLabel: "时",
    minuteAriaLabel: "分",
  });
}

function dateFieldsOfForms() {
  // form-js asks for the format of the locale "default", which is the browser's, not the page's.
  window.Intl.DateTimeFormat = new Proxy(window.Intl.DateTimeFormat, {
    construct: (Format, [locale, ...rest]) => new Format(locale === "default" ? "zh-CN" : locale, ...rest),
  });
}
