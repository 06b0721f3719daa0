package org.tian.engine.office;

abstract class SignersContract {}
