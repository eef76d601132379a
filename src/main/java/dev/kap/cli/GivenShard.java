package dev.kap.cli;

import dev.kap.run.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A share on the command line: `2/4`, or `join/4`.
final class GivenShard implements ITypeConverter<Shard> {

    private static final Pattern FORM = Pattern.compile("(join|[1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    @Override
    public Shard convert(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (parts.matches()) {
            int of = Integer.parseInt(parts.group(2));
            if (parts.group(1).equals("join")) {
                return Shard.joining(of);
            }
            int number = Integer.parseInt(parts.group(1));
            if (number <= of) {
                return new Shard(number, of);
            }
        }
        throw new TypeConversionException("'" + text
                + "' is no share. Write it as 2/4 for the second of four, or as join/4 for what joins them.");
    }
}
