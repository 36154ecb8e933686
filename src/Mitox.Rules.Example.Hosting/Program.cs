using Mitox.Rules.Example.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddClinicPolicy(builder.Configuration);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<DecisionStore>();
builder.Services.AddSingleton<CdsCardStore>();
builder.Services.AddProblemDetails();

var application = builder.Build();
application.UseExceptionHandler();
application.UseStatusCodePages();
application.MapDecisions();
application.MapCdsHooks();
await application.RunAsync().ConfigureAwait(false);
