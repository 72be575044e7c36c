using Microsoft.AspNetCore.Http.HttpResults;
using MisquotedPage;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
WebApplication app = builder.Build();
app.MapGet("/", () => new RazorComponentResult<Story>());
app.Run();
