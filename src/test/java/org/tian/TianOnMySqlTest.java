package org.tian;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** The same as {@link TianTest}, on a real MySQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TianTest
@ContextConfiguration(initializers = MySqlDatabase.class)
public @interface TianOnMySqlTest {}
