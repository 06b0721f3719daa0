package org.tian.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** Suggestions of a kept version in one column: they are read and compared as a whole only. */
class SuggestionsAsJson implements AttributeConverter<List<Suggestion>, String> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Suggestion>> ITEMS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Suggestion> items) {
    try {
      return JSON.writeValueAsString(items);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Suggestions cannot be written as JSON", e);
    }
  }

  @Override
  public List<Suggestion> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, ITEMS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept version holds no JSON", e);
    }
  }
}
