package org.tian.evaluation;

import org.tian.TianOnMySqlTest;

@TianOnMySqlTest
class EvaluationOnMySqlTest extends EvaluationContract {}
