package org.tian.engine.form;

import org.tian.TianOnMySqlTest;

/** The same as {@link SubmissionTest}, on a real MySQL. */
@TianOnMySqlTest
class SubmissionOnMySqlTest extends SubmissionTest {}
