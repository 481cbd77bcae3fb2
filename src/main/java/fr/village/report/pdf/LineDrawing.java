package fr.village.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The line of a chart, as a drawing of lines; its words and figures are in the table around it. */
final class LineDrawing implements FSObjectDrawerFactory, FSObjectDrawer {
  static final String TYPE = "village/line";

  /** Heights between 0 and 1, one for each point, apart by commas. */
  static final String HEIGHTS = "data-heights";

  private static final Color LINE = new Color(0x17645F);
  private static final Color GRID = new Color(0xE6DED3);
  private static final double GRID_LINES = 4;
  private static final double DOT = 0.035;

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getNodeName().equals("object") && element.getAttribute("type").equals(TYPE);
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    double[] heights =
        Arrays.stream(element.getAttribute(HEIGHTS).split(","))
            .mapToDouble(Double::parseDouble)
            .toArray();
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> draw(graphics, width / dotsPerPixel, height / dotsPerPixel, heights));
    return null;
  }

  private static void draw(Graphics2D graphics, double width, double height, double[] heights) {
    double dot = Math.min(DOT * height * 2, 5);
    double usable = height - 2 * dot;
    graphics.setStroke(new BasicStroke(0.6f));
    graphics.setColor(GRID);
    for (int i = 0; i <= GRID_LINES; i++) {
      double y = dot + usable * i / GRID_LINES;
      graphics.draw(new Line2D.Double(0, y, width, y));
    }
    graphics.setColor(LINE);
    graphics.setStroke(new BasicStroke(1.6f));
    double step = width / heights.length;
    Path2D path = new Path2D.Double();
    for (int i = 0; i < heights.length; i++) {
      double x = step * (i + 0.5);
      double y = dot + usable * (1 - heights[i]);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
      graphics.fill(new Ellipse2D.Double(x - dot, y - dot, 2 * dot, 2 * dot));
    }
    graphics.draw(path);
  }
}
