package fr.village.federation;

import fr.village.workbook.Cover;
import fr.village.workbook.Submission;
import fr.village.workbook.format.Fact;
import fr.village.workbook.format.Facts;
import fr.village.workbook.format.Field;
import fr.village.workbook.format.Format1;
import fr.village.workbook.format.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * All typed cells of a submission in a few thousand bytes, by the codes of the format's tables and
 * columns: a column that a later format adds is empty in older bytes. Texts read from several are
 * kept once where one instance reads them all; any thread may.
 */
public final class SubmissionBytes {
  private static final int VERSION = 1;

  /** More than any workbook within the reader's limits unpacks to. */
  private static final int MOST_BYTES = 1 << 28;

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** The cover's bytes. */
  public static byte[] of(Cover cover) {
    CellBytes.Writer out = new CellBytes.Writer();
    List<Fact> facts = Facts.of(cover);
    out.number(facts.size());
    for (Fact fact : facts) {
      out.cell(fact.code());
      out.cell(fact.value());
    }
    return packed(out);
  }

  /** The bytes of all rows, the cover apart. */
  public static byte[] of(Submission submission) {
    CellBytes.Writer out = new CellBytes.Writer();
    Map<TableFormat<?>, List<?>> rows = rows(submission);
    out.number(rows.size());
    rows.forEach((format, lines) -> write(out, format, lines));
    return packed(out);
  }

  private static Map<TableFormat<?>, List<?>> rows(Submission submission) {
    return Map.of(
        Format1.INDICATORS, submission.indicators(),
        Format1.SCORES, submission.scores(),
        Format1.CROSSINGS, submission.crossings(),
        Format1.SESSIONS, submission.sessions(),
        Format1.ACTIVITIES, submission.activities(),
        Format1.POOLING, submission.pooling());
  }

  private static void write(CellBytes.Writer out, TableFormat<?> format, List<?> lines) {
    List<Field> fields = format.fields().stream().filter(field -> !field.derived()).toList();
    out.cell(format.code());
    out.number(fields.size());
    fields.forEach(field -> out.cell(field.code()));
    out.number(lines.size());
    // column by column: what is alike stands together, and packs better
    for (Field field : fields) {
      lines.forEach(line -> out.cell(field.cell(line)));
    }
  }

  /** Reads a cover's bytes. */
  public Cover cover(byte[] bytes) {
    CellBytes.Reader in = reader(bytes);
    Map<String, Object> values = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String code = String.valueOf(in.cell());
      Object value = in.cell();
      if (value != null) {
        values.put(code, value);
      }
    }
    return Facts.read(Cover.class, values);
  }

  /** Reads the bytes of rows. */
  public Submission submission(Cover cover, byte[] bytes) {
    CellBytes.Reader in = reader(bytes);
    Map<TableFormat<?>, List<Object>> rows = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String code = String.valueOf(in.cell());
      TableFormat<?> format =
          Format1.DATA.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
      rows.put(format, lines(in, format));
    }
    return Format1.submission(cover, rows);
  }

  private static List<Object> lines(CellBytes.Reader in, TableFormat<?> format) {
    int[] places = new int[in.number()];
    List<String> codes = format.fields().stream().map(Field::code).toList();
    for (int i = 0; i < places.length; i++) {
      places[i] = codes.indexOf(String.valueOf(in.cell()));
    }
    int count = in.number();
    List<@Nullable Object[]> cells =
        new ArrayList<>(
            IntStream.range(0, count).mapToObj(i -> new @Nullable Object[codes.size()]).toList());
    for (int place : places) {
      for (int row = 0; row < count; row++) {
        Object cell = in.cell();
        if (place >= 0) {
          cells.get(row)[place] = cell;
        }
      }
    }
    List<Object> lines = new ArrayList<>(count);
    cells.forEach(row -> lines.add(Objects.requireNonNull(format.row(Arrays.asList(row)))));
    return lines;
  }

  private CellBytes.Reader reader(byte[] bytes) {
    if (bytes.length < 5 || bytes[0] != VERSION) {
      throw new IllegalArgumentException("not the bytes of a submission");
    }
    int length = ByteBuffer.wrap(bytes, 1, 4).getInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IllegalArgumentException("not the bytes of a submission");
    }
    byte[] plain = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, 5, bytes.length - 5);
      int done = 0;
      while (done < length) {
        int n = inflater.inflate(plain, done, length - done);
        if (n == 0) {
          throw new IllegalArgumentException("not the bytes of a submission");
        }
        done += n;
      }
    } catch (DataFormatException e) {
      throw new IllegalArgumentException(e);
    } finally {
      inflater.end();
    }
    return new CellBytes.Reader(plain, texts);
  }

  private static byte[] packed(CellBytes.Writer written) {
    byte[] plain = written.bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(VERSION);
    out.writeBytes(ByteBuffer.allocate(4).putInt(plain.length).array());
    Deflater deflater = new Deflater();
    try (OutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }
}
