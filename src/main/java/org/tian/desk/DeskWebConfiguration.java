package org.tian.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class DeskWebConfiguration implements WebMvcConfigurer {

  private final PageModelInterceptor pageModel;

  DeskWebConfiguration(PageModelInterceptor pageModel) {
    this.pageModel = pageModel;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(pageModel).excludePathPatterns("/assets/**", "/api/**");
  }
}
