package org.tian.assignment;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of suggestions in one column: {@code 1,3}; nothing stands for all of them. */
class ItemNumbers implements AttributeConverter<List<Integer>, String> {

  @Override
  public String convertToDatabaseColumn(List<Integer> items) {
    return items == null || items.isEmpty()
        ? null
        : items.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Override
  public List<Integer> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
  }
}
