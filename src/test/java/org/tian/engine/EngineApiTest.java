package org.tian.engine;

import org.tian.TianTest;

@TianTest
class EngineApiTest extends EngineApiContract {}
