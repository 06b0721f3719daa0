package org.tian.engine;

import org.tian.TianTest;

@TianTest
class TaskCommentsTest extends TaskCommentsContract {}
