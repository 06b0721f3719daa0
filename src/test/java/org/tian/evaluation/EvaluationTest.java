package org.tian.evaluation;

import org.tian.TianTest;

@TianTest
class EvaluationTest extends EvaluationContract {}
