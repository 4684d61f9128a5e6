package org.rejoinder.workbench;

import org.rejoinder.exchange.Format;

/** Another party's format, contributed by this bundle's {@code plugin.xml}. */
public final class ContributedFormat implements Format {

    @Override
    public String id() {
        return "contributed";
    }

    @Override
    public String title() {
        return "A format of another bundle";
    }
}
