/**
 * What an office does with a task besides completing it: 转办 委派 加签 减签 退回 撤回 抄送 催办 挂起 恢复 终止 跳转.
 * Each operation offers itself with what stands against it, is asked again before it is done, and
 * leaves a row with its reason.
 */
@NamedInterface("office")
package org.tian.engine.office;

import org.springframework.modulith.NamedInterface;
