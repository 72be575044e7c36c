namespace Corpus.Tool.Tests;

/// <summary>Pages with invented news.</summary>
internal static class MadePages
{
    public const string Ferry = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>Ferry to the outer islands returns | Island Gazette</title>
          <meta property="og:title" content="Ferry to the outer islands returns">
          <meta property="og:site_name" content="Island Gazette">
          <meta name="author" content="Nora Quist">
          <meta property="article:published_time" content="2024-05-28T08:00:00Z">
        </head>
        <body>
          <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
          <article>
            <h1>Ferry to the outer islands returns</h1>
            <p>By Nora Quist</p>
            <p>The ferry between Merrow and the outer islands will sail again from April,
              after two years in which the people of the islands had to take the long way round by the bridge.</p>
            <p>“We have waited for this day for two winters,” said Helena Brandt, the harbour master of Merrow, on the quay on Tuesday.
              “Nobody here will have to drive for three hours to see a doctor.”</p>
            <p>The ship has room for 120 passengers and 18 cars, and the council pays 2.4 million crowns a year for the service,
              which was cut when the old ferry failed its inspection.</p>
            <p>Fishermen on the islands had asked for the line to be kept, and a petition in the spring was signed by 3,400 people,
              more than live on the islands.</p>
          </article>
          <footer><p>© 2024 Island Gazette. All rights reserved.</p></footer>
        </body>
        </html>
        """;

    public const string Harbour = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Harbour wall to be raised before winter</title></head>
        <body><article><h1>Harbour wall to be raised before winter</h1>
        <p>The town of Merrow will raise its harbour wall by forty centimetres before the winter, the council decided on Monday evening
          after a debate of three hours.</p>
        <p>“The sea does not wait for us,” said Tomas Lind, the mayor, after the vote, and added that the work would begin in the first week of August.</p>
        <p>Residents of the lower town, whose cellars were flooded twice last year, had asked the council for a higher wall since the storms of the autumn.</p>
        </article></body></html>
        """;
}
